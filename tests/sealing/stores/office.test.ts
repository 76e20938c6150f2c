// The office, once more over encrypted folders.
import './seal-each-folder';
import '../../store/office-cabinet.test';
