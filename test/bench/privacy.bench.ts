import {
  makeConsent,
  makeControllerActivity,
  makeDataCopy,
  makeDataSubjectRequest,
  makeProcessorActivity,
} from 'isms-kit/fixtures';
import { checkPrivacy, type PrivacyRegisters } from 'isms-kit/privacy';
import { measureGrowth } from './measure-growth.ts';

const asOf = '2026-11-21';
const residency = [{ category: 'customer', allowed: ['EEA'] }];

/** Half of the records are those of a controller. */
function makeRecords(size: number): PrivacyRegisters {
  const half = Array.from({ length: size / 2 }, (_, index) => index);
  return {
    controllerActivities: half.map((index) => makeControllerActivity({ id: `PRO-${index}` })),
    processorActivities: half.map((index) => makeProcessorActivity({ id: `PRA-${index}` })),
  };
}

/** Every consent, request and copy is about one activity. */
function makeEvents(size: number): PrivacyRegisters {
  const indexes = Array.from({ length: size }, (_, index) => index);
  return {
    controllerActivities: [makeControllerActivity()],
    consents: indexes.map((index) => makeConsent({ id: `CON-${index}` })),
    dataSubjectRequests: indexes.map((index) => makeDataSubjectRequest({ id: `DSR-${index}` })),
    dataCopies: indexes.map((index) => makeDataCopy({ id: `COP-${index}` })),
  };
}

measureGrowth(
  'checkPrivacy on records of processing',
  makeRecords,
  (registers) => checkPrivacy(registers, { asOf }),
  [10_000, 100_000],
);

measureGrowth(
  'checkPrivacy on consents, requests and copies',
  makeEvents,
  (registers) => checkPrivacy(registers, { asOf, residency }),
  [10_000, 100_000],
);
