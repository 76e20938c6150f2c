// Answers the window's question which papers there are.
import { catalogue } from '../../templates/catalogue';
import type { Handler } from '../contract/channels';
import { done } from '../contract/outcome';

export const listKinds: Handler<'kind:list'> = async () =>
  done(catalogue.map(({ id, name, subject }) => ({ id, name, subject })));
