// Yes or no, with its name beside it.
import { Checkbox } from 'antd';
import { useForm, useValue } from '../../case-form/form-context';

export function CheckField({ path, label }: { readonly path: string; readonly label: string }) {
  const { store } = useForm();
  const value = useValue(path) === true;
  return (
    <div className="form-field" data-path={path}>
      <Checkbox checked={value} onChange={({ target }) => store.set(path, target.checked)}>
        {label}
      </Checkbox>
    </div>
  );
}
