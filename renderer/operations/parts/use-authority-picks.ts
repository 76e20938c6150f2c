// The authorities of this operation to choose from.
import { textsAt } from '../../../templates/reading/loose';
import { useForm, useValue } from '../../case-form/form-context';

export function useAuthorityPicks() {
  const { office } = useForm();
  const taking = textsAt({ list: useValue('authorities') }, 'list');
  return taking.map((id) => {
    const found = office.authorities.find((one) => one.id === id);
    const label = found?.shortName ?? { zh: id, en: id };
    return { value: id, label, search: `${label.zh} ${label.en} ${id}`.toLowerCase() };
  });
}
