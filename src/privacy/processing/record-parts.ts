import type { FindingPath, LegalReference } from '../../core/findings/finding.ts';
import type { ControllerActivity } from '../activities/controller-activity.ts';
import type { ContactDetails } from '../activities/processing-activity.ts';
import type { ProcessorActivity } from '../activities/processor-activity.ts';

/** A part of a record of processing. */
export type ProcessingRecordPart =
  | 'controller'
  | 'joint-controllers'
  | 'processor'
  | 'controllers'
  | 'controller-representatives'
  | 'representative'
  | 'data-protection-officer'
  | 'purposes'
  | 'people'
  | 'data'
  | 'recipients'
  | 'categories'
  | 'transfers'
  | 'erasure'
  | 'security';

/** Whether a part is there; `not-applicable` where the record says that there is none, `unknown` where it does not say whether there is one. */
export type RecordPartState = 'present' | 'not-applicable' | 'missing' | 'unknown';

/**
 * A part with its place in the law and in the record.
 *
 * @internal
 */
export interface JudgedPart {
  readonly part: ProcessingRecordPart;
  readonly article: LegalReference;
  /** Whether the law asks for it only where possible. */
  readonly wherePossible: boolean;
  readonly state: RecordPartState;
  readonly path: FindingPath;
}

/**
 * The parts of a record in the order of the law (GDPR art. 30(1) and (2)).
 *
 * @internal
 */
export function partsOf(activity: ControllerActivity | ProcessorActivity): readonly JudgedPart[] {
  return activity.kind === 'controller' ? controllerParts(activity) : processorParts(activity);
}

function controllerParts(activity: ControllerActivity): readonly JudgedPart[] {
  const { controller, jointControllers, representative, dataProtectionOfficer: officer } = activity;
  const { purposes, people, data, recipients, transfers, erasure, security } = activity;
  return [
    part('controller', 'GDPR art. 30(1)(a)', oneState(controller), ['controller']),
    part('joint-controllers', 'GDPR art. 30(1)(a)', whereTheyAre(jointControllers), ['jointControllers']),
    part('representative', 'GDPR art. 30(1)(a)', whereItIs(representative), ['representative']),
    part('data-protection-officer', 'GDPR art. 30(1)(a)', whereItIs(officer), ['dataProtectionOfficer']),
    part('purposes', 'GDPR art. 30(1)(b)', someState(purposes), ['purposes']),
    part('people', 'GDPR art. 30(1)(c)', someState(people), ['people']),
    part('data', 'GDPR art. 30(1)(c)', someState(data), ['data']),
    part('recipients', 'GDPR art. 30(1)(d)', listState(recipients), ['recipients']),
    part('transfers', 'GDPR art. 30(1)(e)', listState(transfers), ['transfers']),
    part('erasure', 'GDPR art. 30(1)(f)', someState(erasure), ['erasure'], true),
    part('security', 'GDPR art. 30(1)(g)', someState(security), ['security'], true),
  ];
}

function processorParts(activity: ProcessorActivity): readonly JudgedPart[] {
  const { processor, controllers = [], representative, dataProtectionOfficer: officer, transfers, security } = activity;
  const unsaid = controllers.findIndex((controller) => controller.representative === undefined);
  const bare = controllers.findIndex(({ categories = [] }) => categories.length === 0);
  const represented = controllers.some((controller) => (controller.representative ?? null) !== null);
  return [
    part('processor', 'GDPR art. 30(2)(a)', oneState(processor), ['processor']),
    part('controllers', 'GDPR art. 30(2)(a)', someState(controllers), ['controllers']),
    unsaid < 0
      ? part('controller-representatives', 'GDPR art. 30(2)(a)', represented ? 'present' : 'not-applicable', [
          'controllers',
        ])
      : part('controller-representatives', 'GDPR art. 30(2)(a)', 'unknown', ['controllers', unsaid, 'representative']),
    part('representative', 'GDPR art. 30(2)(a)', whereItIs(representative), ['representative']),
    part('data-protection-officer', 'GDPR art. 30(2)(a)', whereItIs(officer), ['dataProtectionOfficer']),
    bare < 0
      ? part('categories', 'GDPR art. 30(2)(b)', someState(controllers), ['controllers'])
      : part('categories', 'GDPR art. 30(2)(b)', 'missing', ['controllers', bare, 'categories']),
    part('transfers', 'GDPR art. 30(2)(c)', listState(transfers), ['transfers']),
    part('security', 'GDPR art. 30(2)(d)', someState(security), ['security'], true),
  ];
}

function part(
  name: ProcessingRecordPart,
  article: LegalReference,
  state: RecordPartState,
  path: FindingPath,
  wherePossible = false,
): JudgedPart {
  return { part: name, article, state, path, wherePossible };
}

function oneState(value: ContactDetails | undefined): RecordPartState {
  return value === undefined ? 'missing' : 'present';
}

/** A list that must have an item. */
function someState(items: readonly unknown[] = []): RecordPartState {
  return items.length === 0 ? 'missing' : 'present';
}

/** A list that the law asks for and that may be empty. */
function listState(items: readonly unknown[] | undefined): RecordPartState {
  if (items === undefined) return 'missing';
  return items.length === 0 ? 'not-applicable' : 'present';
}

function whereTheyAre(items: readonly unknown[] | undefined): RecordPartState {
  return items === undefined ? 'unknown' : listState(items);
}

function whereItIs(value: ContactDetails | null | undefined): RecordPartState {
  if (value === undefined) return 'unknown';
  return value === null ? 'not-applicable' : 'present';
}
