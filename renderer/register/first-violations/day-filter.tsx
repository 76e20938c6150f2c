// A day by which the register is narrowed, typed in figures or in Chinese; what can't be read narrows nothing.
import { Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTime } from '../../case-form/moments';
import { today } from '../../paper-view/today';
import { wishFor } from './violation-wish';

export function DayFilter({ name, value }: { readonly name: 'from' | 'until'; readonly value: string | null }) {
  const { t } = useTranslation('first-violations');
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  // Filters that are cleared clear the field as well.
  useEffect(() => {
    if (value === null) setTyped('');
  }, [value]);
  const day = typed.trim() === '' ? '' : readTime(typed, today());
  const take = (): void => wishFor({ [name]: day === '' || day === null ? null : day.slice(0, 10) });
  return (
    <span className="violations-day">
      <label htmlFor={id}>{t(`filter.${name}`)}</label>
      <Input
        id={id}
        className="violations-date"
        placeholder="2026-01-31"
        autoComplete="off"
        value={typed}
        status={day === null ? 'error' : ''}
        aria-invalid={day === null || undefined}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && take()}
      />
    </span>
  );
}
