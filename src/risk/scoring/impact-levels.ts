import type { LevelReference } from '../criteria/level-reference.ts';

/** The consequences of a risk as functions take them; `Impact` fits. A category whose level is undefined is absent. */
export type ImpactLevels = LevelReference | InformationImpact | Readonly<Record<string, LevelReference | undefined>>;

/** The consequences of a risk by what of the information would be lost. */
export interface InformationImpact {
  /** The consequences of disclosure. */
  readonly confidentiality?: LevelReference | undefined;
  /** The consequences of alteration. */
  readonly integrity?: LevelReference | undefined;
  /** The consequences of loss of access. */
  readonly availability?: LevelReference | undefined;
}

/**
 * The categories of an impact that have a level, in their order.
 *
 * @internal
 */
export function categoryLevels(impact: ImpactLevels & object): readonly (readonly [string, LevelReference])[] {
  return Object.entries(impact as Readonly<Record<string, LevelReference | undefined>>).filter(
    (entry): entry is [string, LevelReference] => entry[1] !== undefined,
  );
}
