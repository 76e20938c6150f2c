// An office or an operation while it is open: what stands in the form, and for which Chinese its English was written.
import type { Finding } from '../../templates/checks/finding';
import { confirmEnglish, followEnglish } from '../case-form/english-of';
import { type CaseData, FormStore } from '../case-form/form-store';

export type OpenRecord = {
  readonly store: FormStore;
  readonly showFindings: (findings: readonly Finding[]) => void;
  /** The English at this path fits the present Chinese after all. */
  readonly confirmEnglish: (path: string) => void;
};

/** @param onChange called after each change of the clerk, with its path */
export function openRecord(data: CaseData, onChange: (path: string) => void): OpenRecord {
  let englishOf = {};
  let before = data;
  const store = new FormStore({ data, englishOf, findings: [] });
  store.onChange = (after, path) => {
    englishOf = followEnglish(englishOf, before, after, path);
    before = after;
    store.take({ data: after, englishOf, findings: store.findings });
    onChange(path);
  };
  return {
    store,
    showFindings: (findings) => store.take({ data: store.data, englishOf, findings }),
    confirmEnglish: (path) => {
      englishOf = confirmEnglish(englishOf, store.data, path);
      store.take({ data: store.data, englishOf, findings: store.findings });
    },
  };
}
