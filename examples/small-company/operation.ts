import { checkAccess } from 'isms-kit/access';
import { checkAssets } from 'isms-kit/assets';
import type { CalendarDate, DueItem, Finding } from 'isms-kit/core';
import { checkDevelopment } from 'isms-kit/development';
import { exampleIsms } from 'isms-kit/fixtures';
import { agenda } from 'isms-kit/isms';
import { checkOperations } from 'isms-kit/operations';
import { columns, findingLines, heading } from '../layout.ts';
import { untidyAccess, untidyAssets, untidyDevelopment, untidyOperations } from './untidy-operation.ts';
import { untidyGovernance, untidyPeople } from './untidy-registers.ts';
import { acknowledgeWithin } from './upkeep.ts';

/** The time that the company gives its people to hand a device back. */
const returnWithin = 'P14D';

/** The time in which it takes a right away. */
const revokeWithin = 'P7D';

/** What is wrong with what the company owns, runs and builds, and what is overdue in all its registers. */
export function report(asOf: CalendarDate): readonly string[] {
  const isms = {
    ...exampleIsms,
    ...untidyAssets,
    ...untidyAccess,
    ...untidyOperations,
    ...untidyDevelopment,
    ...untidyGovernance,
    ...untidyPeople,
  };
  const items = agenda(isms, {
    from: asOf,
    through: asOf,
    asOf,
    people: { acknowledgeWithin },
    assets: { returnWithin },
    access: { revokeWithin },
  });
  const overdue = items.filter(({ state }) => state === 'overdue');
  return [
    `Assets, access, operations and development as of ${asOf}.`,
    ...heading('Findings'),
    ...findingLines(operationFindings(asOf)),
    ...heading('Overdue in all registers'),
    ...overdue.flatMap(overdueLines),
  ];
}

/** What is wrong with the registers of assets, access, operations and development. */
export function operationFindings(asOf: CalendarDate): readonly Finding[] {
  return [
    ...checkAssets(untidyAssets, { asOf, returnWithin }),
    ...checkAccess(untidyAccess, { asOf, revokeWithin }),
    ...checkOperations(untidyOperations, { asOf }),
    ...checkDevelopment(untidyDevelopment, { asOf }),
  ];
}

function overdueLines({ dueOn, dueAt, title, owner, kind }: DueItem): readonly string[] {
  return columns(dueOn ?? dueAt?.slice(0, 10) ?? '', `${title} (${kind}; ${owner ?? 'no owner'})`, 14);
}
