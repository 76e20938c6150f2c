// What must be borne in mind beside Article 33: the person, the order that comes first, the list that is not exclusive.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../templates/article-33/notices';
import { useSpeech } from '../../words/speech';
import { type LawState, useLaw } from '../place/use-law';
import { Quoted } from './quoted';
import { useNotices } from './use-advice';
import type { Articles } from './use-articles';

export const GroundsNotices = memo(function GroundsNotices({ articles }: { readonly articles: Articles }) {
  const { t } = useTranslation('case-form');
  const law = useLaw();
  const notices = useNotices(law);
  if (notices.length === 0) return null;
  return (
    <section className="grounds-notices" aria-label={t('bearInMind')}>
      <h3>{t('bearInMind')}</h3>
      <ul>
        {notices.map((notice) => (
          <NoticeRow key={notice.code} notice={notice} articles={articles} law={law} />
        ))}
      </ul>
    </section>
  );
});

function NoticeRow(props: { readonly notice: Notice; readonly articles: Articles; readonly law: LawState }) {
  const { notice, articles, law } = props;
  const { text } = useSpeech();
  return (
    <li data-notice={notice.code}>
      <p>{text(notice.sentence)}</p>
      {notice.cites.map((citation) => {
        const provision = articles(citation);
        return (
          <Quoted
            key={citation.article}
            name={provision ? text(provision.name) : `第${citation.article}条`}
            text={provision?.text}
          />
        );
      })}
      {notice.code === 'order-first' && <Consequence law={law} />}
    </li>
  );
}

/** The provision that asks for the order first is that of the matter at this place. */
function Consequence({ law }: { readonly law: LawState }) {
  const { text } = useSpeech();
  if (law.state !== 'chosen') return null;
  return law.law.consequence.map((provision) => (
    <Quoted key={provision.name.zh} name={text(provision.name)} text={provision.text} />
  ));
}
