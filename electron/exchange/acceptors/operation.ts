// A joint operation that a neighbour shares: kept in the ledger to be read.
import { keepOnly } from './keep-only';

export const operationAcceptor = keepOnly('operation', { zh: '联合行动资料', en: 'Joint operation' });
