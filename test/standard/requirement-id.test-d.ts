import type { ClauseId, ClauseItemId, Control2013Id, ControlId, RequirementId } from '../../src/standard/index.ts';

'A.5.15' satisfies ControlId;
'A.9.2.1' satisfies Control2013Id;
'6.1.3' satisfies ClauseId;
'6.1.2.a.1' satisfies ClauseItemId;
'6.1.3.d' satisfies RequirementId;

// @ts-expect-error the control does not exist
'A.5.99' satisfies ControlId;
// @ts-expect-error the control is of the 2013 edition
'A.9.2.1' satisfies ControlId;
// @ts-expect-error a clause is not a control
'5.1' satisfies ControlId;
// @ts-expect-error the clause does not exist
'8.4' satisfies ClauseId;
// @ts-expect-error a control of the 2013 edition is not a requirement
'A.9.2.1' satisfies RequirementId;
