// What papers say of an authority: its names, where it is, who decides reconsideration and which court is competent.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../case-form/fields/text-field';
import { WordsField } from '../../case-form/fields/words-field';
import { DivisionField } from '../../record-form/division-field';
import { NumberField } from '../../record-form/number-field';
import { plainLabel } from '../../record-form/plain-label';

const sealBounds = { least: 20, most: 60, whole: false };

export const AuthorityFields = memo(function AuthorityFields({ path }: { readonly path: string }) {
  const { t } = useTranslation('office');
  return (
    <div className="record-columns">
      <div className="record-wide">
        <WordsField path={`${path}.name`} label={plainLabel(t('authority.name'))} required />
      </div>
      <div className="record-wide">
        <WordsField path={`${path}.shortName`} label={plainLabel(t('authority.shortName'))} required />
      </div>
      <div className="record-wide">
        <WordsField path={`${path}.address`} label={plainLabel(t('authority.address'))} required romanise="address" />
      </div>
      <DivisionField
        path={`${path}.division`}
        label={t('authority.division')}
        placeholder={t('authority.divisionHint')}
      />
      <TextField path={`${path}.postcode`} label={plainLabel(t('authority.postcode'))} />
      <TextField path={`${path}.phone`} label={plainLabel(t('authority.phone'))} />
      <NumberField path={`${path}.sealDiameterMm`} label={t('authority.seal')} unit="mm" bounds={sealBounds} />
      <div className="record-wide">
        <WordsField path={`${path}.reconsideration`} label={plainLabel(t('authority.reconsideration'))} required />
      </div>
      <div className="record-wide">
        <WordsField path={`${path}.court`} label={plainLabel(t('authority.court'))} required />
      </div>
    </div>
  );
});
