// How a period was counted, the provision it rests on with its words, what must be verified, and the neighbours' rules.
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Output } from '../bridge';
import { useSpeech } from '../words/speech';

export type Explained = Output<'deadline:explain'>;

export function Explanation({ why, source, others }: Omit<Explained, 'entry'>) {
  const { t } = useTranslation('deadlines');
  const { text } = useSpeech();
  return (
    <div className="deadline-why">
      <h3>{t('how')}</h3>
      <p>{text(why)}</p>
      <h3>{t('source')}</h3>
      <Source source={source} />
      {source.verify.zh !== '' && <Alert type="warning" showIcon title={text(source.verify)} />}
      {others.length > 0 && (
        <>
          <h3>{t('others')}</h3>
          <p className="deadline-quiet">{t('othersHint')}</p>
          <dl>
            {others.map(({ place, length, source: other }) => (
              <div key={`${place.zh} ${other.name.zh}`}>
                <dt>
                  {text(place)} <strong>{text(length)}</strong>
                </dt>
                <dd>
                  <Source source={other} />
                  {other.standing !== 'held' && <span className="deadline-quiet">{text(other.verify)}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}

function Source({ source }: { readonly source: Explained['source'] }) {
  const { t } = useTranslation('deadlines');
  const { text } = useSpeech();
  if (text(source.text) === '') return <p>{text(source.name)}</p>;
  return (
    <details>
      <summary>{text(source.name)}</summary>
      {/* The words of the law are Chinese; where no English is held they are shown as they are. */}
      <blockquote lang={source.text.en === '' ? 'zh-CN' : undefined}>{text(source.text)}</blockquote>
      {source.standing === 'older' && <p className="deadline-quiet">{t('older')}</p>}
    </details>
  );
}
