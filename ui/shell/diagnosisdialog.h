// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DiagnosisDialog: how this workstation and its store stand, to read and to send to whoever helps.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>
#include <QStringList>

class QPushButton;
class QTreeWidget;

namespace kontor::ui
{

class TextLabel;

struct Diagnosis {
    struct Line {
        QString name;
        QString value;
    };
    QList<Line> lines;       ///< versions, paths, sizes, settings; no secrets, no records
    QStringList findings;    ///< what is wrong, each with the way out
    bool asksServer = false; ///< what the server says is still to come
};

class DiagnosisDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosisDialog(QWidget *parent);

    /// Until then the dialog says that it is looking.
    void setDiagnosis(const Diagnosis &diagnosis);
    /// As much of the diagnosis as is known, as plain text.
    QString text() const { return m_text; }
    /// Whether nothing more is to come.
    bool isReady() const { return m_isReady; }

Q_SIGNALS:
    void logFolderRequested();

private:
    void showFindings(const QStringList &findings);

    TextLabel *m_state;
    QWidget *m_findings;
    QTreeWidget *m_tree;
    QPushButton *m_copy;
    QString m_text;
    bool m_isReady = false;
};

} // namespace kontor::ui
