/*
 * Prevents a sentence of a schema that translations do not know: the table of English sentences is compared with the sources.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../../src/core/index.ts';
import { en } from '../../../src/locales/en/index.ts';
import { labelsOf, riskCriteriaPresets } from '../../../src/risk/index.ts';
import { demandsIn, messagesIn, templatesIn } from '../../messages-in.ts';
import { libraryFinding, libraryFindings } from '../library-findings.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('locales/'))
  .map((path) => ({ path, source: readFileSync(join('src', path), 'utf8') }));
const sentences: Readonly<Record<string, unknown>> = en.sentences;
const known = new Set(Object.values(sentences).flat());

describe('the English sentences', () => {
  it('are those of the schemas', () => {
    const entries = sources.flatMap(({ source }) => messagesIn(source));
    expect(entries.length).toBeGreaterThan(75);
    const unknown = entries.filter(([code, template]) => ![sentences[code]].flat().includes(template));
    expect(unknown).toEqual([]);
  });

  it('are all texts of the sources with places, besides those of findings', () => {
    const templates = sources
      .filter(({ path }) => !/findings\.ts$|unreadable-record\.ts$|core\/translation\//.test(path))
      .flatMap(({ source }) => templatesIn(source));
    expect(templates.length).toBeGreaterThan(50);
    expect(templates.filter((template) => !known.has(template))).toEqual([]);
  });

  it('are no longer there when a schema no longer says them', () => {
    const texts = sources.map(({ source }) => source).join('\n');
    expect([...known].filter((template) => !texts.includes(String(template)))).toEqual([]);
  });
});

describe('the English labels', () => {
  it('have every phrase by which a guard says what it expects', () => {
    const demands = sources
      .filter(({ path }) => !/^(?:fixtures\/|core\/findings\/|core\/records\/custom-fields)/.test(path))
      .flatMap(({ source }) => demandsIn(source));
    expect(demands.length).toBeGreaterThan(20);
    expect(demands.filter((phrase) => !Object.hasOwn(en.labels.demand, phrase))).toEqual([]);
  });

  it('say every value as it is shown, but for closed words', () => {
    const finding = libraryFinding('core-record-unreadable');
    const shown = ['a list', 'an object', '"2026-02-30"', 'undefined', 'null', '7'].map((value) =>
      describeFinding({ ...finding, params: { ...finding.params, value } }, { translation: en }),
    );
    expect(shown.map((sentence) => sentence.replace(/^.* and is /, ''))).toEqual([
      'a list.',
      'an object.',
      '"2026-02-30".',
      'undefined.',
      'null.',
      '7.',
    ]);
  });
});

describe('a finding in English', () => {
  it('has its own message but for closed words', () => {
    const changed = libraryFindings.flatMap((finding) => {
      const described = describeFinding(finding, { translation: en });
      return described === finding.message ? [] : [finding.code];
    });
    expect(changed).toEqual([
      'statement-reason-empty',
      'statement-action-missing',
      'disposal-method-insufficient',
      'clock-event-in-future',
      'clock-event-before-awareness',
      'clock-filing-before-awareness',
      'clock-filing-out-of-order',
      'clock-stage-skipped',
      'clock-anchor-missing',
      'clock-anchor-after-filing',
      'clock-roll-undecided',
      'clock-relief-undecided',
      'request-date-before-receipt',
      'request-date-in-future',
      'statutory-check-old',
      'audit-not-independent',
      'audit-partly-independent',
      'certification-transfer-refused',
      'risk-impact-incomparable',
      'disposal-method-inadequate',
      'disposal-adequacy-undecided',
      'disposal-evidence-missing',
      'account-orphaned',
      'account-dormant',
      'account-use-unknown',
      'account-mfa-missing',
      'duty-exception-invalid',
      'access-review-overdue',
      'revocation-overdue',
      'employment-agreement-missing',
      'remote-working-unagreed',
      'operations-record-duplicate',
      'vulnerability-due-undecided',
      'vulnerability-state-contradicted',
      'log-fields-missing',
      'log-retention-short',
      'log-retention-uncertain',
      'clock-offset-unknown',
      'resource-backup-missing',
      'backup-exemption-overruled',
      'backup-outlives-deletion',
      'backup-objective-missing',
      'backup-objective-unmeasurable',
      'restore-objective-unproven',
      'cryptography-too-weak',
      'cryptography-unknown',
      'cryptography-unrecorded',
      'cryptography-rule-missing',
      'key-period-missing',
      'key-period-too-long',
      'capacity-unknown',
      'development-record-duplicate',
      'development-reference-unknown',
      'code-review-not-independent',
      'code-review-undecided',
      'software-change-waiver-invalid',
      'test-kind-missing',
      'gate-pass-missing',
      'defect-fix-unverified',
      'release-blocked',
      'incidents-record-duplicate',
      'incident-state-unfounded',
      'evidence-digest-mismatch',
      'evidence-digest-weak',
      'breach-notice-item-missing',
      'breach-notice-item-open',
      'breach-notice-item-helpful',
      'breach-register-incomplete',
      'disclosure-step-late',
      'disclosure-step-overdue',
      'disclosure-times-out-of-order',
      'disclosure-verdict-unreasoned',
      'disclosure-policy-incomplete',
      'service-exit-plan-missing',
      'service-exit-incomplete',
      'assurance-expired',
      'supplier-agreement-clause-missing',
      'service-exit-time-insufficient',
      'supplier-review-overdue',
      'supplier-tier-requirement-missing',
      'supplier-waiver-expired',
      'supplier-waiver-of-fixed-rule',
      'continuity-record-duplicate',
      'process-without-analysis',
      'process-objective-unmeasurable',
      'resource-not-backed-up',
      'plan-without-activation',
      'plan-incomplete',
      'exercise-missed-without-action',
      'rto-not-proven',
      'processing-part-unstated',
      'processing-part-unknown',
      'processing-basis-law-unnamed',
      'transfer-assessment-missing',
      'transfer-derogation-regular',
      'impact-assessment-need-undecided',
      'impact-assessment-review-overdue',
    ]);
  });

  it.each([
    ['statement-action-missing', 'A.8.13 is not implemented without an open action.'],
    [
      'clock-filing-out-of-order',
      'Incident "I-1": the notification is 2026-06-06T07:00:00Z, before the earlier report, the initial report, at 2026-06-06T08:00:00Z.',
    ],
    ['statutory-check-old', '"row" was last compared with its source on 2025-03-19, more than 1 year ago.'],
  ])('%s is %j', (code, expected) => {
    expect(describeFinding(libraryFinding(code), { translation: en })).toBe(expected);
  });

  it('names the levels of the criteria by their labels', () => {
    const labels = labelsOf(riskCriteriaPresets.product5x5);
    const finding = libraryFinding('risk-plan-without-action');
    expect(describeFinding(finding, { translation: en, labels })).toBe(
      'The plan of the risk "R-1" must lower it from "High" ("Likely × Major = 16") to "Low" ("Rare × Minor = 2") but has no action.',
    );
  });
});
