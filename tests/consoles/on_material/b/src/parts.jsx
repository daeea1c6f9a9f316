import {
  Breadcrumb, BreadcrumbButton, BreadcrumbDivider, BreadcrumbItem, Button, Dialog, DialogActions,
  DialogBody, DialogContent, DialogSurface, DialogTitle, Link, Toast, ToastTitle, ToastTrigger, Tooltip,
  makeStyles, tokens, useToastController,
} from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { Fragment, useState } from 'react';
import { useNavigate } from 'react-router';

export const TOASTER = 'toaster';

export const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: '16px' },
  row: { display: 'flex', alignItems: 'center', gap: '12px' },
  grow: { flexGrow: 1 },
  narrow: { maxWidth: '560px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  facts: {
    display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: '24px', rowGap: '12px',
    overflowWrap: 'anywhere',
  },
  foot: {
    display: 'flex', gap: '8px', paddingTop: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function useToast() {
  const { dispatchToast } = useToastController(TOASTER);
  return (text, intent = 'success') => dispatchToast(
    <Toast>
      <ToastTitle action={<ToastTrigger><Link>Dismiss</Link></ToastTrigger>}>{text}</ToastTitle>
    </Toast>,
    { intent, timeout: 4000 },
  );
}

export function CopyButton({ name, value }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(value).catch(() => {});
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <Tooltip content={copied ? 'Copied' : `Copy ${name}`} relationship="label">
      <Button
        appearance="transparent"
        size="small"
        icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={copy}
      />
    </Tooltip>
  );
}

export function Question({ open, title, children, yes, no = 'Cancel', onAnswer }) {
  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, data) => !data.open && onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onAnswer(true)}>{yes}</Button>
            <Button appearance="secondary" onClick={() => onAnswer(false)}>{no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

export function Trail({ steps, here }) {
  const navigate = useNavigate();
  return (
    <Breadcrumb aria-label="Breadcrumb">
      {steps.map(([name, path]) => (
        <Fragment key={path}>
          <BreadcrumbItem><BreadcrumbButton onClick={() => navigate(path)}>{name}</BreadcrumbButton></BreadcrumbItem>
          <BreadcrumbDivider />
        </Fragment>
      ))}
      <BreadcrumbItem><BreadcrumbButton current>{here}</BreadcrumbButton></BreadcrumbItem>
    </Breadcrumb>
  );
}
