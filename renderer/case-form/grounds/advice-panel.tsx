// What the answers show, in one sentence: which sentence of Article 33 fits, or what is missing or contradictory.
import { Alert } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Advice, Point } from '../../../templates/article-33/advice';
import { legNames } from '../../../templates/article-33/legs';
import type { Bilingual } from '../../../templates/language/bilingual';
import { useSpeech } from '../../words/speech';
import { useForm } from '../form-context';
import { leadTo } from '../use-focus-path';

const kinds = {
  fits: 'success',
  missing: 'info',
  contradictory: 'warning',
  none: 'info',
  'article-30': 'warning',
  'article-31': 'warning',
} as const;

export const AdvicePanel = memo(function AdvicePanel({ advice }: { readonly advice: Advice }) {
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const { verdict, suggested, missing, contradictions } = advice;
  const names = suggested.map((leg) => namedWithArticle(legNames[leg]));
  return (
    <section className="advice" aria-label={t('advice')} aria-live="polite" data-verdict={verdict}>
      <Alert
        type={kinds[verdict]}
        showIcon
        title={t(`verdict.${verdict}`, {
          names: text({ zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') }),
        })}
        description={
          <>
            <Points points={contradictions} />
            {verdict !== 'contradictory' && <Points points={missing} />}
            <p className="form-said">{t('personDecides')}</p>
          </>
        }
      />
    </section>
  );
});

function namedWithArticle({ zh, en, article }: (typeof legNames)['minor']): Bilingual {
  return { zh: `${zh}（${article.zh}）`, en: `${en} (${article.en})` };
}

function Points({ points }: { readonly points: readonly Point[] }) {
  const { store } = useForm();
  const { text } = useSpeech();
  if (points.length === 0) return null;
  return (
    <ul className="advice-points">
      {points.map((point) => (
        <li key={`${point.path}${point.zh}`}>
          <button
            type="button"
            className="form-link"
            onClick={({ currentTarget }) => {
              const room = currentTarget.closest<HTMLElement>('.case-form-steps');
              if (room !== null) leadTo(room, store, point.path);
            }}
          >
            {text(point)}
          </button>
        </li>
      ))}
    </ul>
  );
}
