// An early warning 预警通报 of a neighbour: kept in the ledger to be read.
import { keepOnly } from './keep-only';

export const warningAcceptor = keepOnly('warning', { zh: '预警通报', en: 'Early warning' });
