import type { ClauseId, ClauseItemId, Control2013Id, ControlId, RequirementId } from '../../src/standard/index.ts';

'A.5.15' satisfies ControlId;
'A.9.2.1' satisfies Control2013Id;
'6.1.3' satisfies ClauseId;
'6.1.2.a.1' satisfies ClauseItemId;
'6.1.3.d' satisfies RequirementId;

// @ts-expect-error no such control
'A.5.99' satisfies ControlId;
// @ts-expect-error a control of 2013 is none of 2022
'A.9.2.1' satisfies ControlId;
// @ts-expect-error a clause is no control
'5.1' satisfies ControlId;
// @ts-expect-error no such clause
'8.4' satisfies ClauseId;
// @ts-expect-error a control of 2013 is no requirement of 2022
'A.9.2.1' satisfies RequirementId;
