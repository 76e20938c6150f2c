// Drafts, once more over encrypted folders.
import './seal-each-folder';
import '../../store/local-store.test';
