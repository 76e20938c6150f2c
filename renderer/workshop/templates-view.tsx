// The template workshop: every kind of paper with the wording in use, whose it is, and what waits for the reviewer.
import { Result, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../electron/contract/outcome';
import { machine, type Output } from '../bridge';
import { goTo } from '../frame/navigation';
import { Mark } from '../ui/mark';
import { Panel } from '../ui/panel';
import { TextLink } from '../ui/text-link';
import { ViewPage } from '../ui/view-page';
import { useSpeech } from '../words/speech';
import { MomentWords } from './editions/moment-words';
import './workshop.css';

type Listed = Output<'template:list'>;

export function TemplatesView() {
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  const [listed, setListed] = useState<Listed | Fault | null>(null);
  useEffect(() => {
    let wanted = true;
    void machine['template:list']({}).then((outcome) => {
      if (wanted) setListed(outcome.ok ? outcome.value : outcome.fault);
    });
    return () => {
      wanted = false;
    };
  }, []);
  if (listed === null) return <Spin delay={500} className="workshop-waiting" description={t('opening')} />;
  if (!Array.isArray(listed))
    return <Result status="warning" title={t('notOpened')} subTitle={text((listed as Fault).sentence)} />;
  return (
    <ViewPage title={t('title')} hint={t('hint')}>
      {(['case', 'operation'] as const).map((subject) => (
        <Panel key={subject} title={t(`subject.${subject}`)}>
          <div className="record-scroll">
            <KindTable kinds={(listed as Listed).filter((one) => one.subject === subject)} />
          </div>
        </Panel>
      ))}
    </ViewPage>
  );
}

function KindTable({ kinds }: { readonly kinds: Listed }) {
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  return (
    <table className="record-table kind-table">
      <thead>
        <tr>
          <th scope="col">{t('paper')}</th>
          <th scope="col">{t('wordingInUse')}</th>
          <th scope="col">{t('why')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, name, group, shipped, own, news, work }) => (
          <tr key={kind}>
            <th scope="row">
              <TextLink className="kind-link" onClick={() => goTo({ view: 'template', id: kind })}>
                {text(name)}
              </TextLink>
              <small>{text(group)}</small>
            </th>
            <td>
              {own === null ? (
                <span>{t('shippedEdition', { edition: shipped })}</span>
              ) : (
                <strong>{t('ownEdition', { edition: own.edition })}</strong>
              )}
              <span className="kind-marks">
                {own !== null && own.unfit !== null && <Mark tone="bad">{t('unfit')}</Mark>}
                {news === 'newer' && <Mark tone="warn">{t('newer')}</Mark>}
                {news === 'later-program' && <Mark tone="warn">{t('laterProgram')}</Mark>}
                {work && <Mark tone="busy">{t('work')}</Mark>}
              </span>
            </td>
            <td>
              {own !== null && (
                <>
                  <span>{own.note}</span>
                  <small>
                    {own.by} · <MomentWords at={own.savedAt} />
                  </small>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
