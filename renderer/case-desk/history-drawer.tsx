// Earlier versions of the draft: compared with what there is now, and put back when wanted, which can be undone.
import { App, Button, Drawer, Tag } from 'antd';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayDate, sayTime } from '../../templates/language/dates';
import { textAt } from '../../templates/reading/loose';
import { machine, type Output } from '../bridge';
import type { FormMatter } from '../case-form/form-context';
import { useFaults } from '../frame/faults';
import { useSpeech } from '../words/speech';
import type { CaseDraft } from './case-draft';
import { chinaMoment } from './china-moment';
import { DifferenceTable } from './difference-table';
import { fieldLabel } from './field-label';

type Version = Output<'history:list'>[number];
type Differences = Output<'history:compare'>;

export const HistoryDrawer = memo(function HistoryDrawer(props: {
  readonly draft: CaseDraft;
  readonly matters: readonly FormMatter[];
  readonly shown: boolean;
  readonly onClose: () => void;
}) {
  const { draft, matters, shown, onClose } = props;
  const { t } = useTranslation('case-desk');
  const { text } = useSpeech();
  const { message } = App.useApp();
  const { answered } = useFaults();
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const [chosen, setChosen] = useState<Version | null>(null);
  const [differences, setDifferences] = useState<Differences | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked each time the drawer opens
  useEffect(() => {
    if (!shown) return;
    setChosen(null);
    setDifferences(null);
    machine['history:list']({ id: draft.id }).then((outcome) => setVersions(answered(outcome) ?? []));
  }, [shown, draft]);
  const choose = async (version: Version): Promise<void> => {
    setChosen(version);
    setDifferences(null);
    setDifferences(answered(await machine['history:compare']({ id: draft.id, version: version.version })));
  };
  const restore = async (version: Version): Promise<void> => {
    await draft.flush();
    const opened = answered(await machine['history:restore']({ id: draft.id, version: version.version }));
    if (opened === null) return;
    draft.takeVersion(opened);
    onClose();
    void message.success(t('restored', { at: text(sayTime(chinaMoment(version.savedAt))) }));
  };
  const matter = textAt(draft.state.get().data, 'matter');
  return (
    <Drawer open={shown} onClose={onClose} title={t('versions')} size="large" className="history-drawer">
      {versions.length === 0 && <p>{t('noVersions')}</p>}
      <ol className="history-versions">
        {versions.map((version) => (
          <li key={version.version}>
            <button type="button" aria-pressed={version === chosen} onClick={() => void choose(version)}>
              <time dateTime={version.savedAt}>
                {text(sayDate(chinaMoment(version.savedAt)))} {chinaMoment(version.savedAt).slice(11, 19)}
              </time>
              {version.first && <Tag>{t('firstVersion')}</Tag>}
              {version.printed && <Tag color="blue">{t('printedVersion')}</Tag>}
            </button>
          </li>
        ))}
      </ol>
      {chosen === null && versions.length > 0 && <p className="form-hint">{t('chooseVersion')}</p>}
      {chosen !== null && differences !== null && (
        <section aria-label={t('compare')}>
          <h3>{t('compare')}</h3>
          {differences.length === 0 ? (
            <p>{t('noDifference')}</p>
          ) : (
            <DifferenceTable
              heads={[t('before'), t('after')]}
              rows={differences.map(({ path, before, after }) => {
                return { path, name: text(fieldLabel(path, matters, matter)), before, after };
              })}
            />
          )}
          <Button type="primary" disabled={differences.length === 0} onClick={() => void restore(chosen)}>
            {t('restore')}
          </Button>
        </section>
      )}
    </Drawer>
  );
});
