import { actionGuard } from '../../core/actions/action-guard.ts';
import { aDate, anObject, aShape, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { incidentCauseGuard } from '../cases/incident-guard.ts';
import type {
  IncidentLesson,
  LessonActions,
  LessonNonconformity,
  LessonWithoutAction,
  PostIncidentReview,
} from './post-incident-review.ts';

/**
 * The parts of a review on which functions rely.
 *
 * @internal
 */
export const postIncidentReviewGuard: Guard = /* @__PURE__ */ anObject<PostIncidentReview>({
  id: aText,
  incident: aText,
  heldOn: aDate,
  cause: incidentCauseGuard,
  lessons: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<IncidentLesson>({
      text: aText,
      response: /* @__PURE__ */ maybe(
        /* @__PURE__ */ aShape('kind', {
          actions: /* @__PURE__ */ anObject<LessonActions>({ actions: /* @__PURE__ */ listOf(actionGuard) }),
          nonconformity: /* @__PURE__ */ anObject<LessonNonconformity>({ nonconformity: aText }),
          'no-action': /* @__PURE__ */ anObject<LessonWithoutAction>({ reason: aText, by: aText }),
        }),
      ),
    }),
  ),
});
