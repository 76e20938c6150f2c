// Articles that hold the words searched for, with their law and edition; a press opens the text there.
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { textKey } from '../../../templates/law/keeping/kept-version';
import { searchArticles } from '../../../templates/law/search-articles';
import { TextLink } from '../../ui/text-link';
import { useSpeech } from '../../words/speech';
import type { LawAtHand } from '../keeping/use-law';
import { Term } from './text-table';

const most = 60;

export function FoundArticles(props: {
  readonly at: LawAtHand;
  readonly wanted: string;
  readonly onOpen: (key: string, article: number) => void;
}) {
  const { at, wanted, onOpen } = props;
  const { t } = useTranslation('matters');
  const { text: say } = useSpeech();
  const found = searchArticles(at.law, wanted);
  if (found.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('nothingFound')} />;
  return (
    <>
      <p className="record-hint">{t('library.found', { count: found.length, shown: Math.min(found.length, most) })}</p>
      <ul className="record-entries found-articles">
        {found.slice(0, most).map(({ text, article }) => (
          <li key={`${textKey(text)} ${article.article}`}>
            <TextLink className="matter-link" onClick={() => onOpen(textKey(text), article.article)}>
              {t('library.articleOf', { title: say(text.title), number: article.article })}
            </TextLink>{' '}
            <small>
              <Term text={text} />
            </small>
            <p>{say({ zh: article.zh, en: article.en })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
