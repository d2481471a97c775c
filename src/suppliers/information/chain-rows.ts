import { groupBy } from '../../core/records/references.ts';
import { isOver } from '../services/service-use.ts';
import { ranksOf } from '../subprocessors/subcontracting-ranks.ts';
import { type Built, missing, providerProblems } from './information-fields.ts';
import type { ChainRow, InformationProblem } from './information-rows.ts';
import type { Governed, ViewContext } from './service-rows.ts';

/**
 * The chains of subcontractors.
 *
 * @internal
 */
export interface ChainPart {
  /** The chain of a governed service: its direct provider, then the subcontractors by their ranks, without those that are over. */
  readonly rowsOf: (governed: Governed) => readonly Built<ChainRow>[];
  /** The services that are in no chain, because it leads into a circle or to a service that is not listed. */
  readonly problems: readonly InformationProblem[];
}

/** @internal */
export function chainPart({ reads, asOf, numberOf, providerOf }: ViewContext): ChainPart {
  const { listed, byId } = reads.services;
  const ranks = ranksOf(listed.map(({ record }) => record));
  const members = listed.flatMap(({ record, index }, position) => {
    const place = ranks[position];
    const isLeft = record.parent !== undefined && isOver(record, asOf);
    return place === undefined || isLeft ? [] : [{ record, index, ...place }];
  });
  const chains = groupBy(members, ({ root }) => (root === null ? [] : [root]));
  const rowsOf = ({ agreement, service, ict }: Governed): readonly Built<ChainRow>[] => {
    const number = numberOf(agreement.record.id);
    const chain = (chains.get(service.record.id) ?? []).toSorted((a, b) => Number(a.rank) - Number(b.rank));
    return chain.map(({ record: { supplier, parent }, rank, index }): Built<ChainRow> => {
      const receiver = parent === undefined ? undefined : byId.get(parent)?.supplier;
      const provider = providerOf(supplier);
      const recipient = receiver === undefined ? null : providerOf(receiver).identifier;
      const path = ['supplierServices', index];
      return {
        row: {
          arrangement: number,
          serviceType: ict.type ?? null,
          provider: provider.identifier,
          rank: Number(rank),
          recipient,
        },
        path,
        problems: [
          ...missing(number, 'arrangement', ['supplierAgreements', agreement.index, 'arrangement', 'number']),
          ...missing(ict.type, 'serviceType', ['supplierServices', service.index, 'ict', 'type']),
          ...providerProblems(provider, 'provider', [...path, 'supplier']),
          ...(receiver === undefined ? [] : missing(recipient, 'recipient', [...path, 'parent'])),
        ],
      };
    });
  };
  const problems = members.flatMap(({ record: { parent }, reason, index }): readonly InformationProblem[] => {
    if (parent === undefined || (byId.has(parent) && reason !== 'circle')) return [];
    const path = ['supplierServices', index, 'parent'];
    return [{ part: 'chain', row: null, field: 'recipient', reason: 'reference-unknown', value: parent, path }];
  });
  return { rowsOf, problems };
}
