// A number with check digits: judged with every keystroke and on paste; the character at fault is pointed out.
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ValidatedCode } from '../../../templates/checks/check-digits/code-fault';
import { foldCode } from '../../../templates/checks/check-digits/fold';
import type { Message } from '../fields/messages';
import { TextField } from '../fields/text-field';
import { useText } from '../form-context';

const noMessages: readonly Message[] = [];

/** @param props.validate null where the number has no check digits (passports and the like) */
export const CodeField = memo(function CodeField(props: {
  readonly path: string;
  readonly required?: boolean;
  readonly validate: ((text: string) => ValidatedCode<string>) | null;
}) {
  const { path, validate } = props;
  const { t } = useTranslation('case-form');
  const value = useText(path);
  const judged = useMemo(() => (validate === null || value.trim() === '' ? null : validate(value)), [validate, value]);
  // A number still being typed is shorter: that alone is told quietly, as a count.
  const typing = judged !== null && judged.normalised.length < 18;
  const faults = judged?.faults.filter(({ position }) => !typing || position !== undefined) ?? noMessages;
  const positions = judged?.faults.flatMap(({ position }) => position ?? []) ?? [];
  return (
    <div className="code-field">
      <TextField
        path={path}
        required={props.required}
        local={faults}
        settle={validate === null ? undefined : foldCode}
      />
      {typing && <p className="form-said">{t('charactersOf', { count: judged.normalised.length })}</p>}
      {judged !== null && positions.length > 0 && (
        <p className="code-faults" aria-hidden>
          {[...judged.normalised].map((character, index) =>
            positions.includes(index + 1) ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: characters have no identity but their place
              <mark key={index}>{character}</mark>
            ) : (
              character
            ),
          )}
        </p>
      )}
      {judged !== null && judged.faults.length === 0 && <p className="form-said form-good">{t('checkDigitsAgree')}</p>}
    </div>
  );
});
