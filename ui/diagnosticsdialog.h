// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

// What support will be given, all of it, before anybody saves it. Nothing waits while it is shown.
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(QWidget *parent = nullptr);

    void setReport(const QString &report);
    [[nodiscard]] QString report() const;
    void showSaved(const QString &path);
    void showProblem(const Error &error);

Q_SIGNALS:
    void saveRequested(const QString &path);

private:
    void chooseFile();

    QPlainTextEdit *m_text;
    QLabel *m_note;
};
