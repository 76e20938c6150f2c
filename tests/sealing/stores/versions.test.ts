// Versions of drafts, once more over encrypted folders.
import './seal-each-folder';
import '../../store/versions.test';
