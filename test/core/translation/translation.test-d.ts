import { expectTypeOf } from 'vitest';
import {
  defineFindings,
  defineTranslation,
  describeFinding,
  type Finding,
  remedyOf,
  type Translation,
} from '../../../src/core/index.ts';

const doors = defineFindings({
  'door-unlocked': {
    severity: 'error',
    requirements: ['A.7.2'],
    title: 'Door unlocked',
    message: '"{door}" was unlocked for {minutes} minutes.',
    remedy: 'Lock the door.',
  },
  'door-unlabelled': {
    severity: 'info',
    requirements: [],
    title: 'Door without a label',
    message: 'A door has no label.',
    remedy: 'Label the door.',
  },
});
type Doors = typeof doors;
const keySentences = {
  'key-lost': 'The key {key} is lost.',
  'key-bent': ['The key {key} is bent by {degrees}.', 'The key {key} is bent.'],
} as const;
type Sentences = typeof keySentences;

const texts = { title: 'Tür', remedy: 'Zu.' };
const unlabelled = { ...texts, message: 'Eine Tür hat kein Schild.' };
const unlocked = { ...texts, message: '„{door}“ war {minutes} Minuten lang offen.' } as const;

const german = defineTranslation<Doors>({
  locale: 'de',
  findings: { 'door-unlocked': unlocked, 'door-unlabelled': unlabelled },
});
expectTypeOf(german).toExtend<Translation>();
describeFinding({} as Finding, { translation: german });
remedyOf({ code: 'door-unlocked' }, german.findings);

const counted = { by: 'minutes', one: '„{door}“: eine Minute', other: '„{door}“: {minutes} Minuten' } as const;
defineTranslation<Doors>({
  locale: 'de',
  findings: { 'door-unlocked': { ...texts, message: counted }, 'door-unlabelled': unlabelled },
});

// @ts-expect-error a code is missing
defineTranslation<Doors>({ locale: 'de', findings: { 'door-unlocked': unlocked } });
defineTranslation<Doors>({
  locale: 'de',
  // @ts-expect-error a code is misspelt
  findings: { 'door-unlocked': unlocked, 'door-unlabeled': unlabelled },
});
defineTranslation<Doors>({
  locale: 'de',
  // @ts-expect-error a code is unknown
  findings: { 'door-unlocked': unlocked, 'door-unlabelled': unlabelled, 'door-shut': unlabelled },
});
defineTranslation<Doors>({
  locale: 'de',
  findings: {
    // @ts-expect-error a place is missing
    'door-unlocked': { ...texts, message: '„{door}“ war offen.' },
    'door-unlabelled': unlabelled,
  },
});
defineTranslation<Doors>({
  locale: 'de',
  findings: {
    // @ts-expect-error a place is misspelt
    'door-unlocked': { ...texts, message: '„{door}“ war {minuten} Minuten lang offen.' },
    'door-unlabelled': unlabelled,
  },
});
defineTranslation<Doors>({
  locale: 'de',
  findings: {
    // @ts-expect-error a count is of no place
    'door-unlocked': { ...texts, message: { by: 'minuten', other: '„{door}“: {minutes}' } },
    'door-unlabelled': unlabelled,
  },
});
defineTranslation<Doors>({
  locale: 'de',
  findings: {
    // @ts-expect-error a form of a count lacks a place
    'door-unlocked': { ...texts, message: { by: 'minutes', one: 'Eine Minute', other: '„{door}“: {minutes}' } },
    'door-unlabelled': unlabelled,
  },
});
defineTranslation<Doors>({
  locale: 'de',
  findings: {
    'door-unlocked': unlocked,
    // @ts-expect-error a remedy is missing
    'door-unlabelled': { title: 'Tür', message: 'Eine Tür hat kein Schild.' },
  },
});

const findings = { 'door-unlocked': unlocked, 'door-unlabelled': unlabelled };
const bent = ['Der Schlüssel {key} ist um {degrees} verbogen.', 'Der Schlüssel {key} ist verbogen.'] as const;
defineTranslation<Doors, Sentences>({
  locale: 'de',
  findings,
  sentences: { 'key-lost': 'Der Schlüssel {key} ist weg.', 'key-bent': bent },
});
// @ts-expect-error the sentences are missing
defineTranslation<Doors, Sentences>({ locale: 'de', findings });
// @ts-expect-error a sentence is missing
defineTranslation<Doors, Sentences>({ locale: 'de', findings, sentences: { 'key-bent': bent } });
defineTranslation<Doors, Sentences>({
  locale: 'de',
  findings,
  sentences: {
    // @ts-expect-error a place of a sentence is misspelt
    'key-lost': 'Der Schlüssel {schluessel} ist weg.',
    'key-bent': bent,
  },
});
defineTranslation<Doors, Sentences>({
  locale: 'de',
  findings,
  sentences: {
    'key-lost': 'Der Schlüssel {key} ist weg.',
    // @ts-expect-error one of two sentences is missing
    'key-bent': ['Der Schlüssel {key} ist um {degrees} verbogen.'],
  },
});
