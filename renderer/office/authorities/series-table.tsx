// The number series of an authority: one per kind of paper, each with the number that it will give next year's first.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperKind } from '../../../electron/contract/channels';
import { seriesSchema } from '../../../templates/office/office';
import { listAt, textAt } from '../../../templates/reading/loose';
import { machine } from '../../bridge';
import { useForm, useValue } from '../../case-form/form-context';
import { useEntries } from '../../record-form/use-entries';
import { Labelled } from '../../ui/labelled';
import { Panel } from '../../ui/panel';
import { useTyping } from '../../ui/use-typing';
import { prefixOf, proposedSeries } from './proposed-series';
import { SeriesRow } from './series-row';

export const SeriesTable = memo(function SeriesTable({ path }: { readonly path: string }) {
  const { t } = useTranslation('office');
  const kinds = useKinds();
  const entries = useEntries(`${path}.series`);
  const series = listAt({ list: useValue(`${path}.series`) }, 'list');
  const papers = series.map((one) => textAt(one, 'paper'));
  const missing = kinds.filter(({ id, series: own }) => own !== null && !papers.includes(id));
  return (
    <Panel title={t('series.title')} hint={t('series.hint')}>
      <div className="record-scroll">
        <table className="record-table series-table">
          <thead>
            <tr>
              <th scope="col">{t('series.paper')}</th>
              <th scope="col">{t('series.pattern')}</th>
              <th scope="col">{t('series.width')}</th>
              <th scope="col">{t('series.preview')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {papers.map((paper, index) => (
              <SeriesRow
                key={paper}
                path={`${path}.series[${index}]`}
                kind={kinds.find(({ id }) => id === paper)}
                paper={paper}
                remove={
                  <Button
                    type="text"
                    icon={<DeleteOutlined aria-hidden />}
                    aria-label={t('series.remove')}
                    title={t('series.remove')}
                    onClick={() => entries.remove(index)}
                  />
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      {missing.length > 0 && <AddSeries path={path} missing={missing} />}
    </Panel>
  );
});

/** Adds the kinds that have no series yet, all from one prefix. */
function AddSeries({ path, missing }: { readonly path: string; readonly missing: readonly PaperKind[] }) {
  const { t } = useTranslation('office');
  const { store } = useForm();
  const entries = useEntries(`${path}.series`);
  const patterns = listAt({ list: store.get(`${path}.series`) }, 'list').map((one) => textAt(one, 'pattern'));
  const [typed, setTyped] = useState<string | null>(null);
  const prefix = typed ?? prefixOf(patterns);
  const typing = useTyping(prefix, setTyped);
  const add = (): void => {
    const own = missing.flatMap((kind) => proposedSeries(prefix.trim(), kind) ?? []);
    entries.add(...own.filter((one) => seriesSchema.safeParse(one).success));
  };
  return (
    <div className="series-add">
      <p className="record-hint">{t('series.missing', { count: missing.length })}</p>
      <Labelled label={t('series.prefix')}>
        {(id) => <Input {...typing} id={id} placeholder={t('series.prefixHint')} />}
      </Labelled>
      <Button icon={<PlusOutlined aria-hidden />} disabled={prefix.trim() === ''} onClick={add}>
        {t('series.propose')}
      </Button>
    </div>
  );
}

function useKinds(): readonly PaperKind[] {
  const [kinds, setKinds] = useState<readonly PaperKind[]>([]);
  useEffect(() => {
    void machine['kind:list']({}).then((outcome) => outcome.ok && setKinds(outcome.value));
  }, []);
  return kinds;
}
