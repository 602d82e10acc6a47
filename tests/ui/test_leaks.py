import threading

from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget


def test_that_a_window_left_open_is_named(no_leaks):
    window = QWidget()
    window.setObjectName("forgotten")
    window.show()
    assert "'forgotten'" in no_leaks.leaks()[0]
    window.close()
    assert no_leaks.leaks() == []


def test_that_a_thread_left_running_is_named(no_leaks, monkeypatch):
    monkeypatch.setattr("tests.ui.leaks.GRACE_MS", 1)
    done = threading.Event()
    thread = threading.Thread(target=done.wait, name="straggler")
    thread.start()
    assert "'straggler'" in no_leaks.leaks()[0]
    done.set()
    thread.join()
    assert no_leaks.leaks() == []


def test_that_a_repeating_timer_left_active_is_named(no_leaks):
    timer = QTimer()
    timer.start(60_000)
    assert "60000 ms" in no_leaks.leaks()[0]
    timer.stop()
    assert no_leaks.leaks() == []


def test_that_a_qthread_left_running_is_named(no_leaks):
    thread = QThread(objectName="worker")
    thread.start()
    assert "'worker'" in no_leaks.leaks()[0]
    thread.quit()
    assert thread.wait(5000)
    assert no_leaks.leaks() == []


def test_that_a_timer_dies_with_the_window_it_belongs_to(no_leaks, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    timer = QTimer(window)
    timer.start(60_000)
    window.deleteLater()
    assert no_leaks.leaks() == []
