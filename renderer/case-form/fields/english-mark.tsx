// Says that the English of a text is missing, or was written for another Chinese; the clerk may say that it still fits.
import { Tooltip } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnglishState, useForm } from '../form-context';

export const EnglishMark = memo(function EnglishMark({ path }: { readonly path: string }) {
  const { t } = useTranslation('case-form');
  const { store, onEnglishFits } = useForm();
  const state = useEnglishState(path);
  if (state === 'missing') return <span className="english-mark english-missing">{t('englishMissing')}</span>;
  if (state !== 'stale') return null;
  return (
    <span className="english-mark english-stale">
      <Tooltip title={t('englishWrittenFor', { chinese: store.writtenFor(path) })}>
        <span tabIndex={-1}>{t('englishStale')}</span>
      </Tooltip>
      <button type="button" className="form-link" onClick={() => onEnglishFits(path)}>
        {t('englishFits')}
      </button>
    </span>
  );
});
