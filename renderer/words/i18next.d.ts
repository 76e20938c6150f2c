// Tells i18next which words there are: a key that no dictionary holds does not compile.
import type { dictionaries } from './dictionaries';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    keySeparator: false;
    resources: (typeof dictionaries)['zh'];
  }
}
