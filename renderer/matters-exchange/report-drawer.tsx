// The report on a file before anything of it is taken: what is new, changed or wrong, and which matters are to be taken.
import { Alert, Button, Drawer, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../frame/settings';
import { Labelled } from '../ui/labelled';
import { Segments } from '../ui/segments';
import { useTyping } from '../ui/use-typing';
import { ChangeEntry } from './change-entry';
import { FindingList } from './finding-list';
import {
  findingsByMatter,
  firstTicks,
  type ListFinding,
  type Shown,
  shownChanges,
  summaryOf,
  tickable,
} from './report-choice';
import type { ListReport, TakeWish } from './use-list-exchange';

const shownAtOnce = 100;
const none: readonly ListFinding[] = [];
const shownKinds = ['differing', 'faulty', 'all'] as const;

export function ReportDrawer(props: {
  readonly report: ListReport;
  readonly onTake: (wish: TakeWish) => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const { report, onTake, onClose } = props;
  const { t } = useTranslation('matters-exchange');
  const [shown, setShown] = useState<Shown>('differing');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => firstTicks(report));
  const [most, setMost] = useState(shownAtOnce);
  const byMatter = useMemo(() => findingsByMatter(report), [report]);
  const general = byMatter.get(null) ?? none;
  const can = tickable(report);
  const tick = (id: string, on: boolean): void =>
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
  const counted = (kind: Shown): string => t(`show.${kind}`, { count: shownChanges(report, kind).length });
  const entries = shownChanges(report, shown);
  return (
    <Drawer
      open
      size="min(64rem, 96vw)"
      mask={{ closable: false }}
      onClose={onClose}
      title={t('reportTitle', { name: report.name })}
      footer={can.length > 0 && <TakeForm ticked={[...ticked]} onTake={onTake} onClose={onClose} />}
    >
      <div className="list-report">
        <p className="record-hint">{t('reportHint')}</p>
        <p role="status" className="list-summary">
          {t('summary', summaryOf(report))}
        </p>
        {can.length === 0 && (
          <Alert type="info" showIcon title={t(report.changes.length === 0 ? 'nothing' : 'allSame')} />
        )}
        {general.length > 0 && (
          <section aria-label={t('general')}>
            <h3>{t('general')}</h3>
            <p className="record-hint">{t('generalHint')}</p>
            <FindingList findings={general} />
          </section>
        )}
        <section aria-label={t('matters')}>
          <div className="list-report-head">
            <h3>{t('matters')}</h3>
            <Segments
              label={t('show')}
              value={shown}
              options={shownKinds.map((value) => ({ value, label: counted(value) }))}
              onChange={setShown}
            />
            <Button size="small" onClick={() => setTicked(new Set(can))}>
              {t('takeAll')}
            </Button>
            <Button size="small" onClick={() => setTicked(new Set())}>
              {t('takeNone')}
            </Button>
          </div>
          <ul className="list-changes">
            {entries.slice(0, most).map((change) => (
              <ChangeEntry
                key={change.id}
                change={change}
                findings={byMatter.get(change.id) ?? none}
                ticked={ticked.has(change.id)}
                onTick={tick}
              />
            ))}
          </ul>
          {entries.length > most && (
            <Button onClick={() => setMost(most + shownAtOnce)}>{t('more', { count: entries.length - most })}</Button>
          )}
        </section>
      </div>
    </Drawer>
  );
}

function TakeForm(props: {
  readonly ticked: readonly string[];
  readonly onTake: (wish: TakeWish) => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('matters-exchange');
  const { who } = useSettings();
  const [by, setBy] = useState(who);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const byTyping = useTyping(by, setBy);
  const noteTyping = useTyping(note, setNote);
  const isWhole = props.ticked.length > 0 && by.trim() !== '' && note.trim() !== '';
  const take = async (): Promise<void> => {
    setBusy(true);
    const taken = await props.onTake({ matters: [...props.ticked], by: by.trim(), note: note.trim() });
    if (!taken) setBusy(false);
  };
  return (
    <div className="list-take">
      <Labelled label={t('by')}>{(id) => <Input {...byTyping} id={id} maxLength={200} />}</Labelled>
      <Labelled label={t('note')}>
        {(id) => <Input {...noteTyping} id={id} maxLength={2000} placeholder={t('noteHint')} />}
      </Labelled>
      <Button type="primary" loading={busy} disabled={!isWhole} title={isWhole ? '' : t('nearBottom')} onClick={take}>
        {t('takeNow', { count: props.ticked.length })}
      </Button>
      <Button onClick={props.onClose}>{t('close')}</Button>
    </div>
  );
}
