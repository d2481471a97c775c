/** The sentences of the schemas of `controls` by code. */
export const controlsSentences = {
  'custom-control-unreadable': '"{control}" is not custom: and a name, such as custom:model-cards.',
  'custom-control-of-annex-a': '"{control}" has the number of a control of Annex A instead of a name.',
  'control-2013-edition': '"{control}" is a control of the 2013 edition; it went into {suggestions}.',
  'control-2013-group': '"{control}" is a group of controls of the 2013 edition; they went into {suggestions}.',
  'control-theme': '"{control}" is a theme of Annex A, not a control.',
  'control-prefix-missing': 'The control "{control}" must be written {suggestions}.',
  'control-spelling': 'The control "{control}" must be written {suggestions}.',
  'control-unknown': '"{control}" is not a control of Annex A; a custom control starts with custom:.',
  'control-2022-edition': '"{control}" is a control of the 2022 edition.',
  'control-2013-spelling': 'The control "{control}" must be written {suggestion}.',
  'control-2013-unknown':
    '"{control}" is not a control of the 2013 edition of Annex A; a custom control starts with custom:.',
} as const;
