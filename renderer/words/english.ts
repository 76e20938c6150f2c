// The shape of a subject's English words: every Chinese key, and a singular beside each plural.

/** i18next picks `key_one` or `key_other` by `count` in English; Chinese has `key_other` alone. */
type Singular<Key> = Key extends `${infer Stem}_other` ? `${Stem}_one` : never;

export type English<Chinese> = Readonly<Record<keyof Chinese | Singular<keyof Chinese>, string>>;
