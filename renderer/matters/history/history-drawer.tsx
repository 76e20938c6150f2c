// Every kept version of a matter or text, with who, when and why; any two compared word by word, any restored as a new one.
import { Button, Drawer, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shippedEntry } from '../../../templates/law/keeping/change-law';
import { machine, type Output } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { Labelled } from '../../ui/labelled';
import type { WhoAndWhy } from '../../ui/who-and-why';
import { MomentWords } from '../../workshop/editions/moment-words';
import { KeepDialog } from '../keeping/keep-dialog';
import { EntryChanges } from './entry-changes';
import '../../workshop/editions/editions.css';

type Version = Output<'law:versions'>[number];
/** A version by its place, or what stands in the editor. */
type Against = number | 'now' | 'nothing';

export function HistoryDrawer(props: {
  readonly of: 'matter' | 'text';
  readonly id: string;
  /** As it stands now, with what was not kept yet. */
  readonly now: object;
  readonly onRestore: (entry: object, who: WhoAndWhy) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { of, id, onRestore } = props;
  const { t } = useTranslation('matters');
  const { answered } = useFaults();
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [at, setAt] = useState(0);
  const [against, setAgainst] = useState<Against>('now');
  const [restoring, setRestoring] = useState<object | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for what is open
  useEffect(() => {
    void machine['law:versions']({ of, id }).then((outcome) => {
      const list = answered(outcome) ?? [];
      setVersions(list);
      setAt(Math.max(list.length - 1, 0));
      setAgainst(list.length > 1 ? list.length - 2 : 'nothing');
    });
  }, [of, id]);
  const entryAt = (index: number): object => versions?.[index]?.entry ?? shippedEntry(of, id) ?? {};
  const chosen = versions?.[at];
  const other = against === 'now' ? props.now : against === 'nothing' ? {} : entryAt(against);
  const [before, after] =
    against === 'now' || (typeof against === 'number' && against > at) ? [entryAt(at), other] : [other, entryAt(at)];
  return (
    <Drawer open onClose={props.onClose} title={t('history')} size="46rem" className="matter-history">
      {versions !== null && versions.length === 0 && <p className="record-hint">{t('noVersions')}</p>}
      {versions !== null && versions.length > 0 && <VersionList versions={versions} at={at} onChoose={setAt} />}
      {chosen !== undefined && (
        <section aria-label={t('compareVersions')}>
          <Labelled label={t('compareWith')}>
            {(field) => (
              <AgainstPick field={field} versions={versions ?? []} at={at} value={against} onPick={setAgainst} />
            )}
          </Labelled>
          <EntryChanges before={before} after={after} />
          <Button type="primary" disabled={chosen.entry === null} onClick={() => setRestoring(chosen.entry)}>
            {t('restore')}
          </Button>
        </section>
      )}
      {restoring !== null && (
        <KeepDialog
          title={t('restore')}
          hint={t('restoreHint')}
          action={t('restore')}
          onKeep={(who) => onRestore(restoring, who)}
          onClose={() => setRestoring(null)}
        />
      )}
    </Drawer>
  );
}

function VersionList(props: {
  readonly versions: readonly Version[];
  readonly at: number;
  readonly onChoose: (index: number) => void;
}) {
  const { t } = useTranslation('matters');
  const newestFirst = props.versions.map((version, index) => ({ version, index })).toReversed();
  return (
    <ol className="editions" reversed>
      {newestFirst.map(({ version, index }) => (
        <li key={`${index} ${version.at}`}>
          <button type="button" aria-pressed={props.at === index} onClick={() => props.onChoose(index)}>
            <strong>{t('version', { number: index + 1 })}</strong>
            <span>
              <MomentWords at={version.at} /> · {version.by === '' ? t(`from.${version.origin}`) : version.by}
              {version.entry === null && ` · ${t('takenBack')}`}
            </span>
            {version.note !== '' && <span className="edition-note">{version.note}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

function AgainstPick(props: {
  readonly field: string;
  readonly versions: readonly Version[];
  readonly at: number;
  readonly value: Against;
  readonly onPick: (against: Against) => void;
}) {
  const { t } = useTranslation('matters');
  const others = props.versions
    .map((_, index) => ({ value: index as Against, label: t('version', { number: index + 1 }) }))
    .filter(({ value }) => value !== props.at);
  return (
    <Select
      id={props.field}
      value={props.value}
      onChange={props.onPick}
      options={[...others, { value: 'now', label: t('asNow') }, { value: 'nothing', label: t('asNothing') }]}
    />
  );
}
