import type { StaffRegisters } from '../../governance/roles/staff.ts';
import type { AssetAssignment } from '../assignments/asset-assignment.ts';
import type { ClassificationScheme } from '../classification/classification-scheme.ts';
import type { AssetDisposal } from '../disposal/asset-disposal.ts';
import type { Asset } from '../inventory/asset.ts';
import type { DataSet } from '../inventory/data-set.ts';
import type { MaintenanceRecord } from '../sites/maintenance-record.ts';
import type { Site } from '../sites/site.ts';

/** The registers of assets; each may be absent, and what a register that is not given holds is unknown. */
export interface AssetsRegisters extends Pick<StaffRegisters, 'people'> {
  /** The inventory of assets. */
  readonly assets?: readonly Asset[];
  /** The data sets that assets hold. */
  readonly dataSets?: readonly DataSet[];
  /** The classification schemes, earlier ones included. */
  readonly classificationSchemes?: readonly ClassificationScheme[];
  /** The assets in the hands of people. */
  readonly assetAssignments?: readonly AssetAssignment[];
  /** The disposals and sanitizations of assets and media. */
  readonly assetDisposals?: readonly AssetDisposal[];
  /** The sites. */
  readonly sites?: readonly Site[];
  /** The maintenance of equipment. */
  readonly maintenanceRecords?: readonly MaintenanceRecord[];
}
