import './theme/tokens.css';
import './workbench/workbench';
