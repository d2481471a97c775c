import type { Exclusion } from './applicability-input.ts';

/** An exclusion for a fact that is true of many organizations. */
export interface ExclusionProfile extends Exclusion {
  /** The fact in a few words. */
  readonly title: string;
  /** The controls that the fact touches in part, each with its question. */
  readonly partly: NonNullable<Exclusion['partly']>;
}

/**
 * Common exclusions for `deriveApplicability`; pass those whose fact is true. They are conservative: `controls` has only controls that are
 * wholly without use because of the fact; a control of which a part may remain is in `partly`, with its question. Copy a profile and write
 * the justification in your own words.
 */
export const exclusionProfiles: {
  /** Nobody in the organization writes software. */
  readonly noOwnDevelopment: ExclusionProfile;
  /** Nobody outside the organization develops software or systems for it. */
  readonly noOutsourcedDevelopment: ExclusionProfile;
  /** Everyone works remotely and the organization has no premises, rented desks and server rooms included. */
  readonly fullyRemote: ExclusionProfile;
  /** Nobody uses removable media. Built-in drives, backup media and paper may remain, so that no control is excluded wholly. */
  readonly noRemovableMedia: ExclusionProfile;
} = {
  noOwnDevelopment: {
    id: 'no-own-development',
    title: 'No own development',
    reason: 'not-performed',
    justification: 'The organization writes no software or scripts of its own; it uses finished products and services.',
    controls: ['A.8.28'],
    partly: [
      {
        control: 'A.8.4',
        question: 'Is source code of others held, or can anyone reach build tools or software libraries?',
      },
      {
        control: 'A.8.25',
        question: 'Does anyone develop software for the organization, or does it assemble systems from parts itself?',
      },
      {
        control: 'A.8.26',
        question: 'Are applications bought or subscribed to whose security requirements must be stated?',
      },
      {
        control: 'A.8.27',
        question: 'Does anyone design systems or networks from bought parts, in the cloud or elsewhere?',
      },
      { control: 'A.8.29', question: 'Are bought or subscribed systems tested before they are accepted?' },
      {
        control: 'A.8.31',
        question: 'Is there a test or training environment beside the productive one of any bought system?',
      },
      { control: 'A.8.33', question: 'Is real data ever used to try out a bought or subscribed system?' },
    ],
  },
  noOutsourcedDevelopment: {
    id: 'no-outsourced-development',
    title: 'No outsourced development',
    reason: 'not-performed',
    justification:
      'No system development is contracted out; whoever develops works inside the organization under its own rules.',
    controls: ['A.8.30'],
    partly: [],
  },
  fullyRemote: {
    id: 'fully-remote',
    title: 'Fully remote without premises',
    reason: 'no-premises',
    justification:
      'Everyone works remotely: the organization neither owns nor rents offices, server rooms or other premises.',
    controls: ['A.7.1', 'A.7.2', 'A.7.3', 'A.7.4', 'A.7.6', 'A.7.11', 'A.7.12'],
    partly: [
      {
        control: 'A.7.5',
        question: 'Would fire, water or theft where people work cost information that exists nowhere else?',
      },
      {
        control: 'A.7.8',
        question: 'Must people follow rules on where and how they set up equipment at home and on the road?',
      },
    ],
  },
  noRemovableMedia: {
    id: 'no-removable-media',
    title: 'No removable media',
    reason: 'not-present',
    justification: 'Removable media are neither issued nor accepted, and endpoints refuse them.',
    controls: [],
    partly: [
      {
        control: 'A.7.10',
        question:
          'Do built-in drives, backup media or paper hold information that must be protected, moved or destroyed?',
      },
    ],
  },
};
