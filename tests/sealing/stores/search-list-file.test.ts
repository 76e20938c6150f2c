// The suite search/list-file, once more over encrypted folders.
import './seal-each-folder';
import '../../store/search/list-file.test';
