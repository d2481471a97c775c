import type { FindingPath } from '../../core/findings/finding.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Records what a step does.
 *
 * @internal
 */
export interface MigrationLog {
  /** A value now stands elsewhere. */
  readonly moved: (from: FindingPath, to: FindingPath) => void;
  /** A value that the earlier version implied now stands in the document. */
  readonly defaulted: (path: FindingPath, value: null) => void;
  /** A field stays because its new name is taken. */
  readonly notMoved: (field: string, target: string) => void;
  /** A required value is not stated. */
  readonly notStated: (path: FindingPath) => void;
}

/**
 * A step from one version of the document to the next.
 *
 * @internal
 */
export type MigrationStep = (document: Fields, log: MigrationLog) => Fields;

/**
 * The steps by the version from which they lead.
 *
 * No release wrote version 0: it keeps the way of migration real and tested until there is a second version. Its registers have short names, its
 * organization is a name, and a hold without the day of its release is open.
 *
 * @internal
 */
export const migrations: readonly MigrationStep[] = [
  (document, log) => {
    const renamed = rename(
      document,
      {
        acceptances: 'riskAcceptances',
        approvals: 'treatmentApprovals',
        statement: 'statementOfApplicability',
        documents: 'controlledDocuments',
      },
      log,
    );
    return mapField(mapField(renamed, 'organization', named(log)), 'legalHolds', held(log));
  },
];

/** The document with other names of its fields, in their order. A field whose new name is taken keeps its own. */
function rename(document: Fields, names: Readonly<Record<string, string>>, log: MigrationLog): Fields {
  return Object.fromEntries(
    Object.entries(document).map(([field, value]) => {
      const target = Object.hasOwn(names, field) ? names[field] : undefined;
      if (target === undefined) return [field, value];
      if (Object.hasOwn(document, target)) {
        log.notMoved(field, target);
        return [field, value];
      }
      log.moved([field], [target]);
      return [target, value];
    }),
  );
}

/** The document with another value in a field that it has. */
function mapField(document: Fields, field: string, change: (value: unknown) => unknown): Fields {
  return Object.hasOwn(document, field) ? { ...document, [field]: change(document[field]) } : document;
}

function named(log: MigrationLog): (organization: unknown) => unknown {
  return (organization) => {
    if (typeof organization !== 'string') return organization;
    log.moved(['organization'], ['organization', 'name']);
    log.notStated(['organization', 'id']);
    return { name: organization };
  };
}

function held(log: MigrationLog): (holds: unknown) => unknown {
  return (holds) => {
    if (!Array.isArray(holds)) return holds;
    return holds.map((hold: unknown, index) => {
      const isObject = typeof hold === 'object' && hold !== null && !Array.isArray(hold);
      if (!isObject || Object.hasOwn(hold, 'releasedOn')) return hold;
      log.defaulted(['legalHolds', index, 'releasedOn'], null);
      return { ...hold, releasedOn: null };
    });
  };
}
