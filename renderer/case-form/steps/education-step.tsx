// Step 8: education, a duty after every decision of no penalty (Penalty Law, Article 33(3)).
import { memo } from 'react';
import { EarlierTexts } from '../fields/earlier-texts';
import { MatterText } from '../fields/matter-text';
import { TimeField } from '../fields/time-field';
import { WordsField } from '../fields/words-field';

export const EducationStep = memo(function EducationStep() {
  return (
    <>
      <WordsField
        path="education.points"
        required
        many
        aside={<EarlierTexts path="education.points" />}
        below={<MatterText path="education.points" of="education" />}
      />
      <TimeField path="education.givenAt" kind="moment" />
    </>
  );
});
