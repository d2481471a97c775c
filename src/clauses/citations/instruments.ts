/** A legal instrument that documents of an ISMS cite by article. */
export interface LegalInstrument {
  /** Its usual short name, as references carry it. */
  readonly id: string;
  /** Its short title. */
  readonly title: string;
  /** Its number, as it is cited in full. */
  readonly citation: string;
  /** Further names that `parseReferences` reads for it besides `id` and `citation`, in any case. */
  readonly spellings: readonly string[];
}

/** The legal instruments that `parseReferences` knows by name. */
export const instruments: readonly LegalInstrument[] = [
  {
    id: 'GDPR',
    title: 'General Data Protection Regulation',
    citation: 'Regulation (EU) 2016/679',
    spellings: [
      'EU GDPR',
      'EU-GDPR',
      'General Data Protection Regulation',
      '(EU) 2016/679',
      'DSGVO',
      'DS-GVO',
      'EU-DSGVO',
      'EuDSGVO',
      'Datenschutz-Grundverordnung',
      'RGPD',
      'AVG',
    ],
  },
  {
    id: 'UK GDPR',
    title: 'General Data Protection Regulation as retained in the law of the United Kingdom',
    citation: 'Retained Regulation (EU) 2016/679',
    spellings: ['UK-GDPR'],
  },
  {
    id: 'ePrivacy',
    title: 'Directive on privacy and electronic communications',
    citation: 'Directive 2002/58/EC',
    spellings: ['ePrivacy Directive', 'e-Privacy', 'e-Privacy Directive', '2002/58/EC'],
  },
  {
    id: 'NIS2',
    title: 'Directive on measures for a high common level of cybersecurity across the Union',
    citation: 'Directive (EU) 2022/2555',
    spellings: ['NIS-2', 'NIS2 Directive', 'NIS-2 Directive', 'NIS2-Richtlinie', 'NIS-2-Richtlinie', '(EU) 2022/2555'],
  },
  {
    id: 'DORA',
    title: 'Digital Operational Resilience Act',
    citation: 'Regulation (EU) 2022/2554',
    spellings: ['DORA Regulation', 'Digital Operational Resilience Act', '(EU) 2022/2554'],
  },
  {
    id: 'CRA',
    title: 'Cyber Resilience Act',
    citation: 'Regulation (EU) 2024/2847',
    spellings: ['EU CRA', 'Cyber Resilience Act', '(EU) 2024/2847'],
  },
  {
    id: 'CER',
    title: 'Directive on the resilience of critical entities',
    citation: 'Directive (EU) 2022/2557',
    spellings: ['CER Directive', '(EU) 2022/2557'],
  },
  {
    id: 'AI Act',
    title: 'Artificial Intelligence Act',
    citation: 'Regulation (EU) 2024/1689',
    spellings: ['EU AI Act', 'Artificial Intelligence Act', 'KI-Verordnung', '(EU) 2024/1689'],
  },
  {
    id: 'Data Act',
    title: 'Data Act',
    citation: 'Regulation (EU) 2023/2854',
    spellings: ['EU Data Act', '(EU) 2023/2854'],
  },
  {
    id: 'Cybersecurity Act',
    title: 'Cybersecurity Act',
    citation: 'Regulation (EU) 2019/881',
    spellings: ['EU Cybersecurity Act', '(EU) 2019/881'],
  },
  {
    id: 'eIDAS',
    title: 'Regulation on electronic identification and trust services',
    citation: 'Regulation (EU) No 910/2014',
    spellings: ['eIDAS Regulation', '(EU) No 910/2014', 'Regulation (EU) 910/2014', '(EU) 910/2014'],
  },
];
