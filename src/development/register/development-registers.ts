import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import type { Acknowledgement } from '../../people/acknowledgements/acknowledgement.ts';
import type { PostDeploymentReview } from '../monitoring/post-deployment-review.ts';
import type { ReleaseRegisters } from '../releases/release-context.ts';
import type { Release } from '../releases/release.ts';
import type { CodingStandard } from '../standards/coding-standard.ts';

/** The registers of development; each may be absent, and what a register that is not given holds is unknown. */
export interface DevelopmentRegisters extends ReleaseRegisters {
  /** The releases. */
  readonly releases?: readonly Release[];
  /** The reviews after deployment. */
  readonly postDeploymentReviews?: readonly PostDeploymentReview[];
  /** The coding standards. */
  readonly codingStandards?: readonly CodingStandard[];
  /** The documents under control, of which some are coding standards. */
  readonly controlledDocuments?: readonly ControlledDocument[];
  /** The acknowledgements of documents. */
  readonly acknowledgements?: readonly Acknowledgement[];
}
