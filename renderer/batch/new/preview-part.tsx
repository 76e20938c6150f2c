// Every row before it is taken: what is wrong at which cell, and whether it is left out.
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../ui/mark';
import { Panel } from '../../ui/panel';
import { Segments } from '../../ui/segments';
import { useSpeech } from '../../words/speech';
import { isWrong, type Preview, type PreviewRow } from './use-preview';

const atOnce = 100;
type Shown = 'troubled' | 'all';

export function PreviewPart({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('batch');
  const { rows, leftOut, waiting, leave } = preview;
  const [shown, setShown] = useState<Shown>('troubled');
  const [most, setMost] = useState(atOnce);
  const troubled = rows.filter(({ findings }) => findings.length > 0);
  const wrong = rows.filter(isWrong);
  const listed = shown === 'all' ? rows : troubled;
  return (
    <Panel title={t('preview')} hint={t('previewHint')}>
      <p role="status" aria-busy={waiting} className="batch-counts">
        <span>{t('rowsRead', { count: rows.length })}</span>
        <span>{t('rowsWrong', { count: wrong.length })}</span>
        <span>{t('rowsTaken', { count: rows.length - leftOut.size })}</span>
      </p>
      <Segments<Shown>
        label={t('show')}
        value={shown}
        options={[
          { value: 'troubled', label: t('showTroubled', { count: troubled.length }) },
          { value: 'all', label: t('showAll', { count: rows.length }) },
        ]}
        onChange={setShown}
      />
      <ul className="batch-preview">
        {listed.slice(0, most).map((row) => (
          <PreviewLine key={row.row} row={row} out={leftOut.has(row.row)} onOut={(out) => leave(row.row, out)} />
        ))}
      </ul>
      {listed.length > most && (
        <Button size="small" onClick={() => setMost(most + atOnce)}>
          {t('moreRows', { count: listed.length - most })}
        </Button>
      )}
    </Panel>
  );
}

function PreviewLine(props: {
  readonly row: PreviewRow;
  readonly out: boolean;
  readonly onOut: (out: boolean) => void;
}) {
  const { row, out, onOut } = props;
  const { t } = useTranslation('batch');
  const { text } = useSpeech();
  return (
    <li data-row={row.row}>
      <Checkbox checked={!out} disabled={row.unfit} onChange={({ target }) => onOut(!target.checked)}>
        <span className="batch-place">{row.place}</span> {row.name || t('noParty')}{' '}
        <span className="batch-quiet">{row.code}</span>
      </Checkbox>
      {row.findings.length > 0 && (
        <ul className="batch-findings">
          {row.findings.map(({ severity, cell, sentence }) => (
            <li key={`${cell} ${sentence.zh}`}>
              <Mark tone={severity === 'block' ? 'bad' : 'warn'}>{t(`severity.${severity}`)}</Mark>
              <span className="batch-place">{cell}</span>
              <span>{text(sentence)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
