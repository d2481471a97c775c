import { makePersonalDataBreach } from 'isms-kit/fixtures';
import { checkIncidents, incidentsDueItems, notificationPlan, type PersonalDataBreach } from 'isms-kit/incidents';
import { measureGrowth } from './measure-growth.ts';

const asOf = '2026-11-21';
const now = '2026-11-21T09:00:00Z';

/** Every second breach was not told to the authority. */
function makeBreaches(size: number): readonly PersonalDataBreach[] {
  return Array.from({ length: size }, (_, index) =>
    makePersonalDataBreach({ id: `PDB-${index}`, ...(index % 2 === 1 && { notices: [] }) }),
  );
}

/** One breach at a processor for many controllers, each told. */
function makeProcessorBreach(size: number): PersonalDataBreach {
  const controllers = Array.from({ length: size }, (_, index) => `Controller ${index}`);
  const [notice] = makePersonalDataBreach().notices;
  return makePersonalDataBreach({
    parts: [
      {
        id: 'messages',
        role: 'processor',
        dataCategories: ['messages'],
        peopleCategories: ['customers'],
        people: { kind: 'unknown' },
        records: { kind: 'unknown' },
        controllers: controllers.map((controller) => ({ controller, notifyWithin: 'PT24H' })),
      },
    ],
    notices: controllers.map((controller) => ({
      recipient: { kind: 'controller', controller },
      at: '2026-11-03T09:00:00Z',
      phase: 'final',
      content: notice?.content ?? [],
    })),
  });
}

measureGrowth(
  'checkIncidents on breaches',
  makeBreaches,
  (personalDataBreaches) => checkIncidents({ personalDataBreaches }, { asOf }),
  [10_000, 100_000],
);

measureGrowth(
  'incidentsDueItems on breaches',
  makeBreaches,
  (personalDataBreaches) =>
    incidentsDueItems({ personalDataBreaches }, { from: '2026-11-01', through: '2026-12-31', asOf }),
  [10_000, 100_000],
);

measureGrowth(
  'notificationPlan for many controllers',
  makeProcessorBreach,
  (breach) => notificationPlan(breach, { now }),
  [10_000, 100_000],
);
