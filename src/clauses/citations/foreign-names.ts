/**
 * Words of the names of standards and frameworks that number their parts as ISO/IEC 27001 does, in lower case. Statutes are recognised by
 * their place behind a section or an article.
 */
const names: readonly string[] = [
  'nist csf fedramp fisma cmmc hipaa hitrust glba sox nerc ffiec cis csc mitre owasp asvs csa ccm cobit itil aicpa tsc coso',
  'soc soc1 soc2 soc3 ssae isae pci dss swift cjis stateramp irap ncsc caf nesa sama adgm mas trm kisa enisa etsi ieee ansi',
  'bsi c5 tisax vda isa grundschutz marisk bait vait kait zait idw anssi rgs secnumcloud hds ens nen7510 bio bio2 eba eiopa',
  'gxp gmp gamp cfr fda aiuc cir dpa bdsg lgpd ccpa',
];

/**
 * The words by which a name is recognised as that of another standard, framework or statute wherever it stands.
 *
 * @internal
 */
export const foreignNames: ReadonlySet<string> = /* @__PURE__ */ new Set(names.flatMap((line) => line.split(' ')));

/**
 * The numbers of management system standards and their companions that are cited without their publisher.
 *
 * @internal
 */
export const foreignNumbers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '9001 13485 14001 20000 22301 22313 22361 27000 27003 27004 27005 27006 27007 27008 27010 27011 27014 27017 27018 27019 27031 27035 27036 27037 27040 27043 27400 27550 27557 27701 27799 29100 29134 31000 37301 42001 42005 45001 50001 62443'.split(
    ' ',
  ),
);
