// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ExportDialog: which rows of a list go into a file, of what kind, and where to.
#pragma once

#include "files/tablewriter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace kontor::ui
{

class Dialogs;

/// To be opened with open(); accepted() means that path() is whole and the person knows what it replaces.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Offer {
        QString title;       ///< of the list
        QString name;        ///< suggested file name without folder and ending
        QString folder;      ///< suggested
        qint64 rows = 0;     ///< all that the list shows
        qint64 selected = 0; ///< 0: only all rows can be exported
        bool isSelection = false;
        int columns = 0;
    };
    ExportDialog(const Offer &offer, Dialogs &dialogs, QWidget *parent = nullptr);

    bool isSelection() const;
    QString path() const;
    files::TableOptions options() const;

    QLineEdit *pathField() const { return m_path; }
    QComboBox *kindField() const { return m_kind; }
    QRadioButton *allButton() const { return m_all; }
    QRadioButton *selectionButton() const { return m_selection; }
    QCheckBox *guardBox() const { return m_guard; }
    QPushButton *exportButton() const { return m_export; }

private:
    void browse();
    void takeKind();
    void check();

    Dialogs &m_dialogs;
    QRadioButton *m_all;
    QRadioButton *m_selection;
    QComboBox *m_kind;
    QLineEdit *m_path;
    QCheckBox *m_guard; ///< CSV alone: a workbook's cells say themselves that they are texts
    QLabel *m_guardWhy;
    QLabel *m_note;
    QPushButton *m_export;
    QString m_replaced; ///< the person said in the file picker that this one may be replaced
    QString m_title;
};

} // namespace kontor::ui
