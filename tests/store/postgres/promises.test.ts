// What every engine promises, kept by a real PostgreSQL; and what only a shared one can be asked: several desks at once.
import { describe } from 'vitest';
import { draftPromises } from '../promises/drafts';
import { issuedPromises } from '../promises/issued';
import { listPromises } from '../promises/lists';
import { registerPromises } from '../promises/registers';
import { versionPromises } from '../promises/versions';
import { serverEngine, withServer } from './on-server';

withServer();

describe('a PostgreSQL server', () => {
  draftPromises(serverEngine);
  versionPromises(serverEngine);
  listPromises(serverEngine);
  issuedPromises(serverEngine);
  registerPromises(serverEngine);
});
