// The suite exchange/local-ledger, once more over encrypted folders.
import './seal-each-folder';
import '../../store/exchange/local-ledger.test';
