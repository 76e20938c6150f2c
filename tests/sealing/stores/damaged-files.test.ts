// Damaged, altered and missing files, once more over encrypted folders.
import './seal-each-folder';
import '../../store/damaged-files.test';
