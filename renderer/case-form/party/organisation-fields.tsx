// The party as an organisation: its code, and who represents it.
import { validateCreditCode } from '../../../templates/checks/check-digits/credit-code';
import { WordsField } from '../fields/words-field';
import { CodeField } from './code-field';

export function OrganisationFields() {
  return (
    <>
      <CodeField path="party.creditCode" required validate={validateCreditCode} />
      <WordsField path="party.representative.name" required romanise="person" />
      <WordsField path="party.representative.position" />
    </>
  );
}
