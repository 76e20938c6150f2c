// Hands changes of the law to the machine and tells how that went: saved, changed by somebody else, or refused and why.
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../templates/checks/finding';
import { machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { useSpeech } from '../../words/speech';
import { plainEntry } from './plain-entry';

export type Change = {
  readonly of: 'matter' | 'text';
  readonly id: string;
  readonly before: object | null;
  readonly after: object | null;
};

export type TemplateChange = Parameters<(typeof machine)['law:save']>[0]['templates'][number];

export type Kept =
  | { readonly result: 'saved' | 'conflict' | 'failed' }
  | { readonly result: 'refused'; readonly findings: readonly (Finding & { readonly change: number | null })[] };

export type Keep = (
  changes: readonly Change[],
  who: { readonly by: string; readonly note: string },
  templates?: readonly TemplateChange[],
) => Promise<Kept>;

/** A refusal is told here as well, unless `quiet` says that the form shows it at its fields. */
export function useKeep(quiet = false): Keep {
  const { t } = useTranslation('matters');
  const { text } = useSpeech();
  const { modal, message } = App.useApp();
  const { answered } = useFaults();
  return async (changes, who, templates = []) => {
    const plain = changes.map((one) => ({ ...one, before: plainEntry(one.before), after: plainEntry(one.after) }));
    const saved = answered(await machine['law:save']({ changes: plain, templates: [...templates], ...who }));
    if (saved === null) return { result: 'failed' };
    if (saved.result === 'saved') void message.success(t('kept'));
    if (saved.result === 'conflict') {
      modal.warning({ title: t('conflict'), content: t('conflictHint', { ids: saved.ids.join(', ') }) });
    }
    if (saved.result === 'refused' && !quiet) {
      const said = [...new Set(saved.findings.map(({ sentence }) => text(sentence)))];
      modal.error({ title: t('refused'), content: said.join('\n'), className: 'matters-refused', width: 560 });
    }
    return saved;
  };
}
